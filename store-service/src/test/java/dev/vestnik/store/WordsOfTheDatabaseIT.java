package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.store.search.word.IndexedText;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The store writes the words that the database itself would find in a text, each at its place: it is the database that seeks them. */
@OnRealPlatform
class WordsOfTheDatabaseIT {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | Снег и мы | Ёлка замёрзла, её 25-летний хозяин говорил это сегодня из г.Алматы: -25 градусов, 3.5кг снега",
                "ru | ТОО «Снег-Сервис» | SARS-CoV-2 и COVID-19 по пунктам 4.1.1-4.1.6 в 14-21 день, Пионер-Венера-2 и ГАЗ-М-1",
                "ru | Всё.. | Нет... да?.. а..б Б.В.. Об этом\u200b писал www.tengri.example/новости и x.example/?a=[1]#2",
                "ru | '' | Сыр\u00adдарья, й̆од, İзмир, विशुद्ध 🎵мост🎵 1e5 +7 +7/8 0x283 12.03.2026 и/или",
                "en | Court and/or council | A well-known author can't say AT&amp;T <b>don't</b> at 160km/h or 5G/6G on 2015/0097.5",
                "en | The end of it | Write to press@kyzyl.example, read https://kyzyl.example/a_b/c-d.html; build_up/x",
                "tr | İzmir'de | İzmir'de ÇOCUKLAR 4K/8K",
                "zh | 新闻 | 哈萨克斯坦总统 Tokayev 2026年",
            })
    void areWhatTheStoreWrites(String language, String headline, String body) throws SQLException {
        var ours = IndexedText.of(language, headline, body).vector();

        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select cast(cast(? as tsvector) as text),
                               cast(setweight(to_tsvector(search_configuration(?), ?), 'A')
                                    || to_tsvector(search_configuration(?), ?) as text)
                        """)) {
            select.setString(1, ours);
            select.setString(2, language);
            select.setString(3, headline);
            select.setString(4, language);
            select.setString(5, body);
            var answer = select.executeQuery();
            answer.next();
            assertThat(answer.getString(1)).isEqualTo(answer.getString(2)).isNotEmpty();
        }
    }
}
