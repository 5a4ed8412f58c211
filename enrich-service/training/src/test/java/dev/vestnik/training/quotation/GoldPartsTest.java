package dev.vestnik.training.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vestnik.enrich.quotation.SpeechFeatures;
import org.junit.jupiter.api.Test;

class GoldPartsTest {

    @Test
    void eachWordHasThePartThatItPlays() throws JsonProcessingException {
        var line = new ObjectMapper().readTree("""
                {"id": "1", "language": "ru", "text": "По его словам, мост готов.", "attributions": [], "denials": [],
                 "quotes": [{"source": [[3, 6]], "cue": [[0, 13]], "content": [[15, 25]], "kind": "indirect"}]}
                """);
        var one = new SpeechDocuments().read(line);
        var units = new SpeechFeatures().units(one.document(), one.language());

        assertThat(new GoldParts(line).labels(one.document().body().tokens(), units))
                .containsExactly("cue", "source", "cue", "-", "content", "content", "-");
    }
}
