package dev.vestnik.store.quotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some quotations, newest first.
 *
 * @param next the cursor of the page that follows; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotationPage(List<Quotation> items, @Nullable String next) {}
