import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldMessage } from "@/components/ui/field";
import type { DoorTexts } from "./door-texts";
import { loadReader } from "./load-reader";

/**
 * The time in milliseconds after which the same card is read again. The time is counted from the moment when the camera
 * last saw the card. A card that stays in front of the camera is therefore read only once.
 */
const SAME_CARD_MS = 3_000;

/**
 * Calls `onRead` with the text of each QR code that the camera sees. Returns a function that stops the camera.
 * @throws if there is no camera, or if the user does not allow its use.
 */
async function readCodes(video: HTMLVideoElement, onRead: (text: string) => void): Promise<() => void> {
  const { frameLoop, QRCanvas, rearCamera } = await loadReader();
  const camera = await rearCamera(video);
  const canvas = new QRCanvas();
  const last = { text: "", at: 0 };
  const stop = frameLoop(async () => {
    const text = await camera.readFrame(canvas, true);
    if (typeof text !== "string") return;
    const isNew = text !== last.text || Date.now() - last.at > SAME_CARD_MS;
    last.text = text;
    last.at = Date.now();
    if (isNew) onRead(text);
  }, video);
  return () => {
    stop();
    camera.stop();
    canvas.clear();
  };
}

function Viewfinder({ texts, onRead, onFail }: CameraProps & { onFail: () => void }) {
  const video = useRef<HTMLVideoElement>(null);
  const handlers = useRef({ onRead, onFail });
  handlers.current = { onRead, onFail };
  useEffect(() => {
    let stop: (() => void) | null = null;
    let ended = false;
    if (!video.current) return;
    readCodes(video.current, (text) => handlers.current.onRead(text)).then(
      (stopReading) => {
        if (ended) stopReading();
        else stop = stopReading;
      },
      () => handlers.current.onFail(),
    );
    return () => {
      ended = true;
      stop?.();
    };
  }, []);
  return (
    <figure>
      <video
        ref={video}
        className="aspect-4/3 w-full bg-ink object-cover"
        aria-label={texts.camera.label}
        muted
        playsInline
      />
      <figcaption className="hint mt-2">{texts.camera.hint}</figcaption>
    </figure>
  );
}

export type CameraProps = Pick<DoorTexts, "texts"> & { onRead: (text: string) => void };

/** Reads QR codes with the camera of the device. The user opens and closes the camera with a button. */
export function Camera({ texts, onRead }: CameraProps) {
  const [state, setState] = useState<"closed" | "open" | "failed">("closed");
  const open = state === "open";
  return (
    <div className="grid gap-3">
      {open && <Viewfinder texts={texts} onRead={onRead} onFail={() => setState("failed")} />}
      <Button look={open ? "quiet" : "primary"} onClick={() => setState(open ? "closed" : "open")}>
        {open ? texts.camera.close : texts.camera.open}
      </Button>
      <div role="status" className="empty:absolute">
        <FieldMessage id="camera" error={state === "failed" ? texts.camera.failed : undefined} />
      </div>
    </div>
  );
}
