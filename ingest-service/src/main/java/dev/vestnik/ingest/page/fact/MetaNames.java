package dev.vestnik.ingest.page.fact;

import java.util.List;

/** The names under which meta tags say things about an article, as {@link MetaTags} folds them; more telling names first. */
final class MetaNames {

    static final List<String> HEADLINE =
            names("ogtitle twittertitle parselytitle sailthrutitle cxenseparsetitle headline citationtitle dctitle "
                    + "dctermstitle");

    static final List<String> PUBLISHED =
            names("articlepublishedtime articlepublished articlepublisheddate articlepublicationdate "
                    + "ogarticlepublishedtime ogpublishedtime ogpublishdate ogpubdate datepublished rnewsdatepublished "
                    + "parselypubdate sailthrudate cxenseparserecspublishtime cxenseparsearticlepublishtime "
                    + "cxenseparsepublishtime btpubdate vrpublishedtime mediatorpublishedtime articledateoriginal "
                    + "originalpublicationdate dcsextarticlefirstpublished firstpublished pubdate publishdate "
                    + "publisheddate publicationdate datepublication publishtime publishedtime publishedat publishedon published "
                    + "citationpublicationdate citationonlinedate citationdate dcdateissued dctermsissued "
                    + "dcdatepublication articledate releasedate");

    /** Dates of something: of the text, the file, the last run of the publishing system. */
    static final List<String> DATED =
            names("dcdatecreated dctermscreated dccreated dcdate dctermsdate articlecreated datecreated "
                    + "createddate createdate creationdate articlepostdate displaydate pdate ptime date");

    static final List<String> MODIFIED =
            names("articlemodifiedtime articlemodified ogmodifiedtime ogupdatedtime datemodified articleupdated "
                    + "articleupdatedtime dctermsmodified dcdatemodified dcmodified lastmod lastmodified lastupdated "
                    + "modifieddate datelastmodified updatedat updated revised");

    static final List<String> AUTHORS =
            names("author parselyauthor sailthruauthor cxenseparseauthor citationauthor articleauthorname "
                    + "dccreator dctermscreator articleauthor authors byl byline rbauthor btauthor");

    static final List<String> SECTION =
            names("articlesection section parselysection ogsection cxenseparsesection btsection mediatortheme "
                    + "dcsubject");

    private MetaNames() {}

    private static List<String> names(String names) {
        return List.of(names.split(" ", -1));
    }
}
