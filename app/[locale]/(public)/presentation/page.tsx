import { ContentPage, contentMetadata } from "../_content-page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];
export const generateMetadata = () => contentMetadata("presentation");

export default function PresentationPage() {
  return <ContentPage name="presentation" tabs />;
}
