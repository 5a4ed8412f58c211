package dev.vestnik.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** All that stands in the store's database, whoever wrote it. */
record WholeDatabase(DataSource database) {

    /** In how many rows of which columns of the whole database a word stands. */
    Map<String, Long> columnsWith(String word) throws SQLException {
        var found = new TreeMap<String, Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var column : columns()) {
                var count = "select count(*) from " + column[0] + " where position('" + word + "' in " + column[1]
                        + "::text) > 0";
                try (var answer = statement.executeQuery(count)) {
                    answer.next();
                    if (answer.getLong(1) > 0) {
                        found.put(column[0] + "." + column[1], answer.getLong(1));
                    }
                }
            }
        }
        return found;
    }

    private List<String[]> columns() throws SQLException {
        var columns = new ArrayList<String[]>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select table_name, column_name from information_schema.columns"
                        + " join information_schema.tables using (table_schema, table_name)"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (answer.next()) {
                columns.add(new String[] {answer.getString(1), answer.getString(2)});
            }
        }
        assertThat(columns).hasSizeGreaterThan(20);
        return columns;
    }
}
