package dev.vestnik.enrich.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.enrich.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "ru,Шавкат Ёрматов,uz-Latn,Shavkat Yormatov",
        "ru,Шавкат Мирзиёев,uz-Latn,Shavkat Mirziyoyev",
        "uz-Cyrl,Жўрабек Раҳматов,uz-Latn,Joʻrabek Rahmatov",
        "uz-Cyrl,Ҳасан Ғаниев,uz-Latn,Hasan Gʻaniyev",
        "ru,Касым-Жомарт Токаев,kk,Қасым-Жомарт Тоқаев",
        "ru,Касым-Жомарт Токаев,en,Kassym-Jomart Tokayev",
        "ru,Аида Балаева,en,Aida Balayeva",
        "ru,Дмитрий Шаймуратов,en,Dmitry Shaimuratov",
        "ru,Садыр Жапаров,en,Sadyr Zhaparov",
        "ru,Сооронбай Жээнбеков,en,Sooronbay Jeenbekov",
        "kk,Ерлан Сейітқазин,ru,Ерлан Сеитказин",
    })
    void spellingsOfOneNameHaveOneKey(String one, String name, String other, String otherName) {
        assertThat(key(one, name)).isEqualTo(key(other, otherName));
    }

    @ParameterizedTest
    @CsvSource({"ru,Иванов,ru,Иванова", "ru,Асанов,ru,Хасанов", "en,Allen,en,Ellen", "ru,Николай II,ru,Николай I"})
    void otherNamesHaveOtherKeys(String one, String name, String other, String otherName) {
        assertThat(key(one, name)).isNotEqualTo(key(other, otherName));
    }

    private static String key(String language, String name) {
        return NameKey.of(name, Language.ofTag(language));
    }
}
