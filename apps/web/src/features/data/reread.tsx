import { Button } from "@mantine/core";
import type { DocumentView } from "@sector-tracker/shared/contract";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { errorText } from "../../ui/state.tsx";

/** Reads an archived document again with the present parser, and goes to the run that does so. */
export function Reread({ document }: { document: DocumentView }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const reread = useMutation({
    mutationFn: () => call("reparseDocument", { params: { id: document.id } }),
    onSuccess: async ({ id }) => {
      announce(t("reparse.started"));
      await navigate({ to: "/data/runs/$id", params: { id } });
    },
    onError: (error) => {
      announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
    },
  });
  return (
    <Button
      size="xs"
      variant="default"
      title={t("reparse.hint")}
      loading={reread.isPending}
      onClick={() => {
        reread.mutate();
      }}
    >
      {t("reparse.document")}
    </Button>
  );
}
