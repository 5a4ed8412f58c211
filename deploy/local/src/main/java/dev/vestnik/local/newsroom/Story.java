package dev.vestnik.local.newsroom;

import java.time.ZonedDateTime;
import java.util.List;

/** An article as it stands at one instant; this is what layouts see, and they see public methods only. */
record Story(Article article, Article.Text text, ZonedDateTime published, ZonedDateTime modified) {

    public String slug() {
        return article.slug();
    }

    public String language() {
        return article.language();
    }

    public List<String> byline() {
        return article.byline();
    }

    public String section() {
        return article.section();
    }

    public List<String> keywords() {
        return article.keywords();
    }

    public String subheadline() {
        return article.subheadline();
    }

    public String caption() {
        return article.caption();
    }

    public String headline() {
        return text.headline();
    }

    public List<String> paragraphs() {
        return text.paragraphs();
    }

    /** What feeds and teasers say: the first paragraph. */
    public String summary() {
        return text.paragraphs().getFirst();
    }

    public boolean revised() {
        return modified.isAfter(published);
    }
}
