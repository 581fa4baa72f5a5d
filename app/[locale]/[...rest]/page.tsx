import { NotFound, notFoundMetadata } from "../(public)/_not-found";

export const dynamic = "force-static";
export const revalidate = 5;
export const generateStaticParams = () => [];
export const generateMetadata = notFoundMetadata;

export default function UnknownPage() {
  return <NotFound />;
}
