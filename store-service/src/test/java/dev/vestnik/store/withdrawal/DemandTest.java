package dev.vestnik.store.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vestnik.store.problem.Problem;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LEGAL = """
            {"kind": "legal", "jurisdictions": ["uz", "KZ", "kz"], "authority": "Суд", "legalBasis": "Решение 7",
             "reason": "Спор", "from": "2026-03-05T00:00:00+05:00", "until": "2026-09-05T00:00:00Z"}
            """;

    @Test
    void whatIsSaidIsReadInOneForm() throws IOException {
        var demand = Demand.read(JSON.readTree(LEGAL));

        assertThat(demand.jurisdictions()).containsExactly("KZ", "UZ");
        var entry = JSON.createObjectNode();
        demand.tell(entry);
        assertThat(entry.toString())
                .contains("\"from\":\"2026-03-04T19:00:00.000Z\"", "\"scope\":\"article\"", "\"kind\":\"legal\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind          | "erase"
            kind          | null
            scope         | "paragraph"
            quotation     | 7
            entity        | null
            jurisdictions | ["Kazakhstan"]
            jurisdictions | ["XX"]
            jurisdictions | "KZ"
            authority     | " "
            legalBasis    | null
            reason        | 7
            reason        | "two\\nlines"
            reason        | "half \\ud83d"
            from          | "tomorrow"
            from          | "2026-03-05T00:00:00"
            until         | "2026-03-01T00:00:00Z"
            until         | "+12026-03-01T00:00:00Z"
            """)
    void whatCannotBeUsedIsNamed(String field, String value) throws IOException {
        var body = (ObjectNode) JSON.readTree(LEGAL);
        body.set(field, JSON.readTree(value));
        if (field.equals("quotation") || field.equals("entity")) {
            body.put("scope", field);
        }

        assertThatThrownBy(() -> Demand.read(body))
                .isInstanceOfSatisfying(WebApplicationException.class, refused -> assertThat(
                                ((Problem) refused.getResponse().getEntity()).parameter())
                        .isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "kill, article, yes",
        "kill, quotation, yes",
        "kill, entity, yes",
        "legal, entity, no",
        "legal, quotation, no",
        "correction, quotation, no",
        "correction, article, yes"
    })
    void aPartIsKilledAndAWholeArticleIsWithheldOrCorrected(String kind, String scope, String fine) throws IOException {
        var body = (ObjectNode) JSON.readTree(LEGAL);
        body.put("kind", kind).put("scope", scope).put("entity", "Q1").put("contentHash", "0");
        body.putObject("quotation").put("start", 0).put("end", 5);
        if (!kind.equals("legal")) {
            body.remove(List.of("jurisdictions", "from", "until"));
        }

        if (fine.equals("yes")) {
            assertThat(Demand.read(body).target().scope()).isEqualTo(scope);
        } else {
            assertThatThrownBy(() -> Demand.read(body)).hasMessageContaining("whole article");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jurisdictions | ["KZ"]
            from          | "2026-03-05T00:00:00Z"
            until         | "2026-03-05T00:00:00Z"
            """)
    void aKillIsEverywhereAtOnceAndForGood(String field, String value) throws IOException {
        var body =
                (ObjectNode) JSON.readTree("{\"kind\": \"kill\", \"authority\": \"Редакция\", \"reason\": \"Ошибка\"}");
        assertThat(Demand.read(body).kind()).isEqualTo(Demand.Kind.KILL);
        body.set(field, JSON.readTree(value));

        assertThatThrownBy(() -> Demand.read(body))
                .isInstanceOfSatisfying(WebApplicationException.class, refused -> assertThat(
                                ((Problem) refused.getResponse().getEntity()).parameter())
                        .isEqualTo(field));
    }
}
