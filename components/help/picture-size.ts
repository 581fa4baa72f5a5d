/** Of the pictures of screens in the guide, which tests/support/picture-guide.ts takes. Pixels. */
export const guidePictureSize = { width: 1200, height: 760 } as const;
