import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";

/** A link to a company by its name; its slug stands there until the name is known. */
export function CompanyLink({ slug }: { slug: string }) {
  const { say } = useView();
  const company = useQuery({ ...read("getCompany", { params: { slug }, query: {} }), staleTime: 5 * 60_000 });
  return (
    <Link to="/companies/$slug" params={{ slug }}>
      {company.data === undefined ? slug : say(company.data.name)}
    </Link>
  );
}
