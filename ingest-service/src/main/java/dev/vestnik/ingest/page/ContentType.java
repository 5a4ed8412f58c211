package dev.vestnik.ingest.page;

import dev.vestnik.ingest.page.Capture.Form;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server says that a page is: its form, and its charset where it names one that exists. */
public record ContentType(Form form, @Nullable Charset charset) {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    public static ContentType of(@Nullable String header) {
        var form = header != null && header.strip().startsWith("text/plain") ? Form.TEXT : Form.HTML;
        var named = CHARSET.matcher(header == null ? "" : header);
        try {
            return new ContentType(form, named.find() ? Charset.forName(named.group(1)) : null);
        } catch (IllegalArgumentException noSuchCharset) {
            return new ContentType(form, null);
        }
    }
}
