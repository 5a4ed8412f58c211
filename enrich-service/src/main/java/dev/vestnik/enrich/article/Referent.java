package dev.vestnik.enrich.article;

import java.util.Optional;

/**
 * Words that mean somebody without naming them, such as «ведомство», «министр» and «спикер»: tokens {@code from} (inside) to
 * {@code to} (behind) of a field.
 *
 * @param entity who is meant, where they have a name
 * @param role in which, for «официальный представитель TikTok» and whoever has no name but that
 */
public record Referent(Field field, int from, int to, Optional<String> entity, Optional<Role> role) {}
