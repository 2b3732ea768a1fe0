import { Button, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../app/view.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { Choice } from "../ui/chips.tsx";
import { dayText } from "../ui/period.ts";
import { embedAddress, embedCode } from "./embed-address.ts";
import styles from "./embed-dialog.module.css";

const ROOM = 150;

/** The code that puts a chart into another page, with what the person decides about it. */
export default function EmbedDialog({
  chart,
  title,
  asOf,
  height,
  onClose,
}: {
  chart: string;
  title: string;
  asOf: string;
  height: number;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const announce = useAnnounce();
  const [day, setDay] = useState<"live" | "frozen">("live");
  const [theme, setTheme] = useState<"auto" | "light" | "dark">("auto");
  const [language, setLanguage] = useState(lang);
  const address = embedAddress(new URL(window.location.href), {
    chart,
    asOf: day === "live" ? null : asOf,
    theme: theme === "auto" ? null : theme,
    lang: language,
  });
  const code = embedCode(address, title, height + ROOM);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("charts.embedTitle")}
      size="xl"
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <div className={styles.choices}>
        <Choice
          label={t("charts.embedDay")}
          value={day}
          onChange={setDay}
          choices={[
            { value: "live", label: t("charts.embedLive") },
            { value: "frozen", label: t("charts.embedFrozen", { date: dayText(asOf, lang) }) },
          ]}
        />
        <Choice
          label={t("top.theme")}
          value={theme}
          onChange={setTheme}
          choices={[
            { value: "auto", label: t("charts.themeAuto") },
            { value: "light", label: t("charts.themeLight") },
            { value: "dark", label: t("charts.themeDark") },
          ]}
        />
        <Choice
          label={t("top.language")}
          value={language}
          onChange={setLanguage}
          choices={[
            { value: "en", label: "English" },
            { value: "ko", label: "한국어" },
          ]}
        />
      </div>
      <Textarea
        label={t("charts.embedCode")}
        description={t("charts.embedHint")}
        value={code}
        readOnly
        autosize={false}
        rows={5}
        spellCheck={false}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 12 } }}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <div className={styles.actions}>
        <Button
          size="xs"
          onClick={() => {
            navigator.clipboard.writeText(code).then(
              () => {
                announce(t("charts.codeCopied"));
              },
              () => {
                announce(t("charts.copyFailed"));
              },
            );
          }}
        >
          {t("charts.copyCode")}
        </Button>
        <a href={address} target="_blank" rel="noreferrer" className="small">
          {t("charts.embedOpen")}
        </a>
      </div>
      <p className={styles.label}>{t("charts.embedPreview")}</p>
      <iframe
        className={styles.preview}
        src={address}
        title={t("charts.embedPreview")}
        height={height + ROOM}
      />
    </Modal>
  );
}
