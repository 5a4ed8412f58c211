package dev.vestnik.ingest.fetch.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import dev.vestnik.ingest.address.WebAddress;
import dev.vestnik.ingest.fetch.robots.Ruling.Closed;
import dev.vestnik.ingest.fetch.robots.Ruling.Open;
import java.time.Duration;
import java.time.Instant;

/** What a site's robots.txt says, and until when we believe it. */
interface Policy {

    Ruling of(WebAddress address);

    Instant until();

    /** How much memory it takes, in rules. */
    int weight();

    /** The same for every address. */
    record Blanket(Ruling ruling, Instant until) implements Policy {

        @Override
        public Ruling of(WebAddress address) {
            return ruling;
        }

        @Override
        public int weight() {
            return 1;
        }
    }

    /** Rules for some paths. */
    record Rules(SimpleRobotRules rules, Instant until) implements Policy {

        @Override
        public Ruling of(WebAddress address) {
            return rules.isAllowed(address.toString())
                    ? new Open(delay())
                    : new Closed("robots.txt disallows " + address.path());
        }

        private Duration delay() {
            var millis = rules.getCrawlDelay();
            return millis == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(Math.max(0, millis));
        }

        @Override
        public int weight() {
            return 1 + rules.getRobotRules().size();
        }
    }
}
