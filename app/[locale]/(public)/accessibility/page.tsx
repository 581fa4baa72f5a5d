import { ContentPage, contentMetadata } from "../_content-page";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];
export const generateMetadata = () => contentMetadata("accessibility");

export default function AccessibilityPage() {
  return <ContentPage name="accessibility" dated />;
}
