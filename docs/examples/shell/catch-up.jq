# All entries of news.withdrawals.v1 (jq -s) to the ids of the articles that nobody may hold at the moment $now.
[.[].restores // [] | .[]] as $restored
| .[]
| select(.kind != "restoration" and .scope == "article")
| select(.kind != "legal" or .jurisdictions == []) # withheld in some countries: the article itself says where
| select(.sequence | IN($restored[]) | not)
| select((.from // "") <= $now and (.until // "9") > $now) # all times are UTC with milliseconds, so texts compare
| .id
