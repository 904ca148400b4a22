package io.rendan.dataset;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Typed values of cells as bytes, whose type the column tells. */
final class RowCells {

    private static final int MONTHS = 12;

    private RowCells() {}

    static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case Double number -> out.writeDouble(number);
            case Long count -> out.writeLong(count);
            case Boolean flag -> out.writeBoolean(flag);
            case LocalDate date -> out.writeLong(date.toEpochDay());
            case YearMonth month ->
                    out.writeInt(month.getYear() * MONTHS + month.getMonthValue() - 1);
            default -> out.writeUTF(value.toString());
        }
    }

    static Object read(DataInputStream in, Column.Type type) throws IOException {
        return switch (type) {
            case AMOUNT, SHARE, SCORE, DECIMAL -> in.readDouble();
            case COUNT -> in.readLong();
            case BOOLEAN -> in.readBoolean();
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case MONTH -> month(in.readInt());
            case ID, REFERENCE, TEXT, WORD -> in.readUTF();
        };
    }

    private static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, MONTHS), Math.floorMod(number, MONTHS) + 1);
    }
}
