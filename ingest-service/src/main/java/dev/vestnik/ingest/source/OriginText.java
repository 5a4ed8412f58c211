package dev.vestnik.ingest.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Keeps an origin in lower case. */
@Converter(autoApply = true)
class OriginText implements AttributeConverter<Origin, String> {

    @Override
    public String convertToDatabaseColumn(Origin origin) {
        return origin.text();
    }

    @Override
    public Origin convertToEntityAttribute(String text) {
        return Origin.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
