package dev.vestnik.training;

import java.util.Arrays;

/** The labelled texts that models are learnt from and measured on: one file of JSON lines each. */
public enum LabelledSet {
    NEREL("ner/nerel.jsonl", Licence.NOT_STATED),
    NEREL_DEV("ner/nerel-dev.jsonl", Licence.NOT_STATED),
    NEREL_NESTED("nerel-raw/train", Licence.NOT_STATED),
    NEREL_NESTED_DEV("nerel-raw/dev", Licence.NOT_STATED),
    FACTRUEVAL("ner/factrueval.jsonl", Licence.LICENSED),
    SLAVIC_NER("ner/slavicner-ru.jsonl", Licence.NOT_STATED),
    WIKINER_RU("ner/wikiner-ru.jsonl", Licence.LICENSED),
    WIKINER_RU_DEV("ner/wikiner-ru-dev.jsonl", Licence.LICENSED),
    WIKINER_RU_TEST("ner/wikiner-ru-test.jsonl", Licence.LICENSED),
    KAZ_NERD("ner/kaznerd.jsonl", Licence.LICENSED),
    KAZ_NERD_DEV("ner/kaznerd-dev.jsonl", Licence.LICENSED),
    UNER_EN_EWT("ner/uner-en-ewt.jsonl", Licence.LICENSED),
    WIKIGOLD("ner/wikigold.jsonl", Licence.LICENSED),
    WNUT17("ner/wnut17.jsonl", Licence.LICENSED),
    WNUT17_DEV("ner/wnut17-dev.jsonl", Licence.LICENSED),
    RUSENTNE("sentiment/rusentne.jsonl", Licence.LICENSED),
    NEWS_MTSC("sentiment/newsmtsc.jsonl", Licence.LICENSED),
    NEWS_MTSC_DEV("sentiment/newsmtsc-dev.jsonl", Licence.LICENSED),
    OPEN_SENTIMENT("sentiment/opensentiment.jsonl", Licence.LICENSED),
    RU_OPINION_NE("opinions/ruopinionne.jsonl", Licence.LICENSED),
    POLNEAR("quotes/polnear.jsonl", Licence.MEASURE_ONLY),
    POLNEAR_DEV("quotes/polnear-dev.jsonl", Licence.MEASURE_ONLY),
    SIB200_LANGUAGES("langid/sib200.jsonl", Licence.LICENSED),
    SIB200_EN("topics/sib200-en.jsonl", Licence.LICENSED),
    SIB200_KK("topics/sib200-kk.jsonl", Licence.LICENSED),
    SIB200_RU("topics/sib200-ru.jsonl", Licence.LICENSED),
    SIB200_UZ("topics/sib200-uz.jsonl", Licence.LICENSED),
    TGCONTEST_EN("topics/tgcontest-en.jsonl", Licence.MEASURE_ONLY),
    TGCONTEST_RU("topics/tgcontest-ru.jsonl", Licence.MEASURE_ONLY),
    TGCONTEST_PAIRS_RU("pairs/tgcontest-ru.jsonl", Licence.MEASURE_ONLY),
    VADER("vocab/vader-lexicon-en.txt", Licence.LICENSED),
    MEDIA_TOPICS("vocab/iptc-mediatopics.jsonl", Licence.LICENSED),
    OWN_KAZAKH("kk.jsonl", Licence.OWN),
    OWN_UZBEK("uz.jsonl", Licence.OWN);

    private final String file;
    private final Licence licence;

    LabelledSet(String file, Licence licence) {
        this.file = file;
        this.licence = licence;
    }

    /** True for texts that were written for this project, which lie with it. */
    boolean isOwn() {
        return licence == Licence.OWN;
    }

    /** Where it lies in the folder of all sets, or of our own ones. */
    String file() {
        return file;
    }

    boolean mayTeach(boolean licensedOnly) {
        return isOwn() || licence == Licence.LICENSED || (licence == Licence.NOT_STATED && !licensedOnly);
    }

    static String all() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .filter(set -> !set.isOwn())
                        .map(LabelledSet::file)
                        .toList());
    }
}
