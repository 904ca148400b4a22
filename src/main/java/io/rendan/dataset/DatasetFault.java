package io.rendan.dataset;

/**
 * Something in a dataset that is wrong (an error) or odd (a warning), in words that its author
 * understands.
 *
 * @param file file name as given, such as {@code contracts.csv.gz}
 * @param line line of the file where the row starts, counted from 1; 0 where the whole file is
 *     meant
 * @param column header cell; empty where no single column is meant
 * @param value the offending text, cut after 200 characters; empty where there is none
 * @param message what was expected, or what is odd
 */
public record DatasetFault(String file, long line, String column, String value, String message) {

    private static final int LONGEST_VALUE = 200;

    public DatasetFault {
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    public static DatasetFault ofFile(String file, String message) {
        return new DatasetFault(file, 0, "", "", message);
    }

    /** {@code contracts.csv, line 7, annual_value '-3': expected a decimal of at least 0}. */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (!column.isEmpty()) {
            text.append(", ").append(column);
        }
        if (!value.isEmpty()) {
            text.append(" '").append(value).append('\'');
        }
        return text.append(": ").append(message).toString();
    }
}
