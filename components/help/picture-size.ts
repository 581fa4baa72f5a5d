/** The size in pixels of the pictures in the guide. tests/support/picture-guide.ts creates these pictures. */
export const guidePictureSize = { width: 1200, height: 760 } as const;
