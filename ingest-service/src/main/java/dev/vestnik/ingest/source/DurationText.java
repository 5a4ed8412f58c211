package dev.vestnik.ingest.source;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps a duration as people write it: {@code PT5M}. */
@Converter
class DurationText implements AttributeConverter<Duration, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Duration duration) {
        return duration == null ? null : duration.toString();
    }

    @Override
    public @Nullable Duration convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Duration.parse(text);
    }
}
