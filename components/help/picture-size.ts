/** The size in pixels of the guide's pictures, which tests/support/picture-guide.ts takes. */
export const guidePictureSize = { width: 1200, height: 760 } as const;
