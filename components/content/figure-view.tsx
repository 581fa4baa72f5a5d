import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { PictureView } from "@/lib/pictures/picture-address";
import { pictureAddress } from "@/lib/pictures/picture-address";
import type { Figure } from "@/lib/rich-text/schema";

type FigureViewProps = { locale: Locale; picture: PictureView } & Omit<Figure["attrs"], "pictureId">;

const sizes = "(min-width: 64rem) 38rem, 92vw";

/**
 * Shows a picture with its caption and credit. The picture exists in several widths, and the browser chooses the
 * smallest file that is sharp enough for the screen.
 */
export function FigureView({ locale, picture, alt, caption, credit }: FigureViewProps) {
  const { id, width, height, widths } = picture;
  const sources = (format: "avif" | "webp" | "jpeg") =>
    widths.map((each) => `${pictureAddress(id, each, format)} ${each}w`).join(", ");
  return (
    <figure>
      <picture>
        <source type="image/avif" srcSet={sources("avif")} sizes={sizes} />
        <source type="image/webp" srcSet={sources("webp")} sizes={sizes} />
        <img
          src={pictureAddress(id, widths.at(-1) ?? width, "jpeg")}
          srcSet={sources("jpeg")}
          sizes={sizes}
          width={width}
          height={height}
          alt={alt}
          loading="lazy"
          decoding="async"
        />
      </picture>
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span>{translator(locale, "site")("photographer", { name: credit })}</span>}
        </figcaption>
      )}
    </figure>
  );
}
