import { clockFrom } from "@/lib/clock";

export const duringRegistration = clockFrom(new Date("2023-09-04T09:00:00+03:00"));
