package dev.vestnik.training.quotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vestnik.enrich.article.Document;
import dev.vestnik.enrich.article.Language;

/** A labelled text, read up to its names. */
record SpeechDocument(String id, Language language, Document document, JsonNode gold) {}
