package dev.vestnik.ingest.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Keeps an address as text. */
@Converter
class UriText implements AttributeConverter<URI, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable URI uri) {
        return uri == null ? null : uri.toString();
    }

    @Override
    public @Nullable URI convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }
}
