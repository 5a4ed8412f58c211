# A record, as kcat -J prints it, to SQL.
def literal: "'" + (split("'") | join("''") | split("\n") | join(" ")) + "'";
def header($name): .headers // [] | index($name) as $at | if $at == null then null else .[$at + 1] end;

def change:
  if .payload == null then
    "delete from article where id = \(.key | literal);"
  elif header("ce_type") == "dev.vestnik.article.published.v1" then
    "insert into article values (\(.key | literal), \(.payload | fromjson | .version), \(.payload | literal)) "
    # an equal version is taken: it was understood anew, withheld, or is usable again
    + "on conflict (id) do update set version = excluded.version, document = excluded.document "
    + "where excluded.version >= article.version;"
  else
    "" # a type that came after this program was written
  end;

"begin immediate; \(change) insert or replace into position values (\(.partition), \(.offset + 1)); commit;"
