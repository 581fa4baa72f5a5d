import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { DoorState } from "@/lib/check-in/device-door";
import type { DoorTexts } from "./door-texts";
import { fillIn } from "./fill-in";

type NetworkNoticeProps = Pick<DoorTexts, "texts"> & Pick<DoorState, "network" | "waiting"> & { signInHref: string };

/**
 * Says that the site cannot be reached or that the user must sign in again. If marks (records of arrivals and of undone
 * check-ins) still have to be sent to the server, it also says how many.
 */
export function NetworkNotice({ texts, network, waiting, signInHref }: NetworkNoticeProps) {
  const count = fillIn(texts.network.waiting, { count: waiting });
  return (
    <div role="status" className="empty:absolute" data-waiting={waiting} data-network={network}>
      {network === "gone" && (
        <Notice kind="pencil" title={texts.network.gone}>
          <p>{texts.network.goneText}</p>
          {waiting > 0 && <p>{count}</p>}
        </Notice>
      )}
      {network === "refused" && (
        <Notice kind="pencil" title={texts.network.refused}>
          <p>{texts.network.refusedText}</p>
          {waiting > 0 && <p>{count}</p>}
          <p className="mt-3">
            <ButtonLink href={signInHref}>{texts.network.signIn}</ButtonLink>
          </p>
        </Notice>
      )}
    </div>
  );
}
