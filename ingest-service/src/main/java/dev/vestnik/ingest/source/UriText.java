package dev.vestnik.ingest.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.net.URI;

/** Keeps an address as text. */
@Converter
class UriText implements AttributeConverter<URI, String> {

    @Override
    public String convertToDatabaseColumn(URI uri) {
        return uri.toString();
    }

    @Override
    public URI convertToEntityAttribute(String text) {
        return URI.create(text);
    }
}
