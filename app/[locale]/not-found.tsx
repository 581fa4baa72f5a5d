import { NotFoundView } from "./(public)/_not-found";

export default function NotFoundPage() {
  return <NotFoundView />;
}
