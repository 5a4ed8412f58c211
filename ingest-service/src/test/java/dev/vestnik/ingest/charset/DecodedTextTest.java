package dev.vestnik.ingest.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestnik.ingest.charset.DecodedText.Evidence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final String RUSSIAN =
            "В порту Актау починили старый кран. «Съёмка шла ночью», — сказал мастер Ерлан Боранбайтегі.";
    private static final String SHOUTED = "ПОРТ АКТАУ ПОЛУЧИТ НОВЫЙ КРАН";
    private static final String UZBEK = "Самарқандда янги ипак цехи очилди, деди фабрика директори Ботир Собиров.";
    private static final String PAGE =
            "<html><head><meta charset=\"%s\"><title>%s</title></head><body><p>%s</p></body></html>";

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic"})
    void russianIsReadInEachOfItsOldCharsetsThoughNobodyNamesIt(String charset) {
        var text =
                RUSSIAN.replace("«", "\"").replace("»", "\"").replace("—", "-").replace("і", "и");

        assertThat(decode(text.getBytes(Charset.forName(charset)), null).text()).isEqualTo(text);
        assertThat(decode(SHOUTED.getBytes(Charset.forName(charset)), null).text())
                .isEqualTo(SHOUTED);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, KOI8-R",
        "windows-1251, UTF-8",
        "windows-1251, ISO-8859-1",
        "windows-1251, ISO-8859-5",
        "windows-1251, gb2312",
        "KOI8-R, windows-1251",
        "KOI8-R, IBM866",
        "KOI8-R, windows-1252",
        "IBM866, windows-1251",
        "IBM866, UTF-8",
        "ISO-8859-5, windows-1251",
        "UTF-8, windows-1251",
        "UTF-8, ISO-8859-1",
        "UTF-8, KOI8-R",
        "UTF-8, UTF-16"
    })
    void aLieOfTheTransportOrTheDocumentIsSeenThrough(String really, String said) {
        var page =
                PAGE.formatted("x-nothing", SHOUTED, "Порт Актау получит новый контейнерный кран, сообщили в порту.");

        assertThat(decode(page.getBytes(Charset.forName(really)), Charset.forName(said))
                        .text())
                .isEqualTo(page);
        var lying = page.replace("x-nothing", said);
        assertThat(decode(lying.getBytes(Charset.forName(really)), null).text()).isEqualTo(lying);
    }

    @Test
    void aTrueDeclarationIsBelieved() {
        var page = PAGE.formatted("windows-1251", "Кран", RUSSIAN);

        var decoded = decode(page.getBytes(Charset.forName("windows-1251")), null);

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.evidence()).isEqualTo(Evidence.DOCUMENT);
    }

    @Test
    void theTransportCountsBeforeTheDocument() {
        var page = PAGE.formatted("windows-1252", "Ceník", "Příští týden zdraží žluté lístky, říká šéf dopravy.");

        var decoded = decode(page.getBytes(Charset.forName("windows-1250")), Charset.forName("windows-1250"));

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.evidence()).isEqualTo(Evidence.TRANSPORT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            windows-1252 | Le préfet a inauguré l’école à Besançon : « une journée réussie », dit-il.
            windows-1252 | Die Brücke über den Fluss bleibt für Fußgänger geöffnet, erklärte der Bürgermeister.
            ISO-8859-2   | Nowy żuraw stanie wiosną w porcie, powiedział dyrektor. Będzie większy niż dziś.
            windows-1254 | Yeni vinç ilkbaharda limana kurulacak, dedi müdür. Eski vinç söküldü, işçiler çalışıyor.
            GB18030      | 港口将在春天安装一台新的起重机，港口负责人说。旧的已经用了四十年，这是我们的骄傲。
            Big5         | 港口將在春天安裝一台新的起重機，港口負責人說。舊的已經用了四十年，這是我們的驕傲。
            EUC-KR       | 항구에 봄에 새로운 크레인이 설치된다고 항만 관계자가 말했다. 이것은 우리의 자랑이다.
            windows-31j  | 港に春に新しいクレーンが設置されると港の責任者が語った。これは私たちの誇りです。
            EUC-JP       | 港に春に新しいクレーンが設置されると港の責任者が語った。これは私たちの誇りです。
            windows-1253 | Ο νέος γερανός θα τοποθετηθεί την άνοιξη στο λιμάνι, είπε ο διευθυντής.
            """)
    void otherLanguagesAreReadWhereTheirCharsetIsNamedAndWhereItIsNot(String charset, String text) {
        var bytes = (text + " " + text).getBytes(Charset.forName(charset));

        assertThat(decode(bytes, Charset.forName(charset)).text()).isEqualTo(text + " " + text);
        assertThat(decode(bytes, Charset.forName("UTF-8")).text()).isEqualTo(text + " " + text);
    }

    @Test
    void uzbekInUtf8WinsOverWhateverIsSaid() {
        for (var said : new String[] {"windows-1251", "windows-1252", "gb2312", "Big5"}) {
            assertThat(decode(UZBEK.getBytes(UTF_8), Charset.forName(said)).text())
                    .isEqualTo(UZBEK);
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(decode(("\uFEFF" + UZBEK).getBytes(UTF_8), ISO_8859_1))
                .isEqualTo(new DecodedText(UZBEK, UTF_8, Evidence.BYTE_ORDER_MARK));
        assertThat(decode(("\uFEFF" + UZBEK).getBytes(UTF_16LE), null).text()).isEqualTo(UZBEK);
        assertThat(decode(("\uFEFF" + UZBEK).getBytes(UTF_16BE), UTF_8).text()).isEqualTo(UZBEK);
        assertThat(decode(("\uFEFF" + UZBEK).getBytes(Charset.forName("UTF-32LE")), null)
                        .text())
                .isEqualTo(UZBEK);
    }

    @Test
    void utf16WithoutMarkIsSeenByItsZeros() {
        var page = PAGE.formatted("utf-16", "Кран", RUSSIAN);

        assertThat(decode(page.getBytes(UTF_16LE), null).text()).isEqualTo(page);
        assertThat(decode(page.getBytes(UTF_16BE), null).text()).isEqualTo(page);
    }

    @Test
    void aCutInAUtf8PageLeavesTheRestReadable() {
        var bytes = RUSSIAN.getBytes(UTF_8);
        bytes[7] = (byte) 0xFF;

        assertThat(decode(Arrays.copyOf(bytes, bytes.length - 1), Charset.forName("windows-1251"))
                        .text())
                .contains("починили старый кран");
    }

    @Test
    void sevenBitsAreUtf8UnlessTheyShift() {
        var japanese = "港に新しいクレーン";

        assertThat(decode("A crane".getBytes(UTF_8), Charset.forName("KOI8-R")).charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(decode(japanese.getBytes(Charset.forName("ISO-2022-JP")), Charset.forName("ISO-2022-JP"))
                        .text())
                .isEqualTo(japanese);
        assertThat(decode(new byte[0], null).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "win-1251, windows-1251",
        "CP1251, windows-1251",
        "utf8, UTF-8",
        "latin1, windows-1252",
        "gb2312, GB18030",
        "koi8, KOI8-R",
        "cp866, IBM866",
        "x-unknown, "
    })
    void namesMeanWhatBrowsersUnderstandByThem(String label, @Nullable String name) {
        assertThat(CharsetLabel.charset(label)).isEqualTo(name == null ? null : Charset.forName(name));
    }

    private static DecodedText decode(byte[] bytes, @Nullable Charset transport) {
        return DecodedText.of(bytes, transport);
    }
}
