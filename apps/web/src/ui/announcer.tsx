import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import styles from "./announcer.module.css";

const Context = createContext<(message: string) => void>(() => undefined);

/** Says something in passing: shown for a few seconds and read out. */
export function useAnnounce(): (message: string) => void {
  return useContext(Context);
}

/** Holds the live region. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<{ text: string; at: number } | null>(null);
  const announce = useMemo(
    () => (text: string) => {
      setMessage({ text, at: Date.now() });
    },
    [],
  );
  useEffect(() => {
    if (message === null) return undefined;
    const timer = window.setTimeout(() => {
      setMessage(null);
    }, 6000);
    return () => {
      window.clearTimeout(timer);
    };
  }, [message]);
  return (
    <Context.Provider value={announce}>
      {children}
      <div aria-live="polite" className={styles.region}>
        {message !== null && <p className={styles.message}>{message.text}</p>}
      </div>
    </Context.Provider>
  );
}
