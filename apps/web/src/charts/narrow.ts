import { useMediaQuery } from "@mantine/hooks";

/** True on a phone, where a drawing has no room for words beside it. */
export function useNarrow(): boolean {
  return useMediaQuery("(max-width: 699px)", false, { getInitialValueInEffect: false });
}
