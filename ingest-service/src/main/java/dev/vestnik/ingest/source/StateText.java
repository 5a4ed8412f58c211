package dev.vestnik.ingest.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a state as the word that people read. */
@Converter(autoApply = true)
class StateText implements AttributeConverter<State, String> {

    @Override
    public String convertToDatabaseColumn(State state) {
        return state.text();
    }

    @Override
    public State convertToEntityAttribute(String text) {
        return State.of(text);
    }
}
