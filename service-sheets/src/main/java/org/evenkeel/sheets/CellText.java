package org.evenkeel.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * The text of a workbook's cell as the same list in CSV would have it: plain numbers and ISO dates, whatever the display
 * format.
 */
final class CellText {

    /** Spreadsheet programs show fifteen digits; what lies beyond twelve is noise of binary arithmetic. */
    private static final MathContext SHOWN = new MathContext(12, RoundingMode.HALF_EVEN);

    private final SharedTexts strings;
    private final StylesTable styles;
    private final boolean startsIn1904;

    CellText(SharedTexts strings, StylesTable styles, boolean startsIn1904) {
        this.strings = strings;
        this.styles = styles;
        this.startsIn1904 = startsIn1904;
    }

    /** Text of a value of this type ("s", "str", "b", "n", ...) and style, both as the workbook numbers them. */
    String of(@Nullable String type, @Nullable String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> strings.getItemAt(Integer.parseInt(value)).getString().strip();
            case "b" -> "1".equals(value) ? "true" : "false";
            case "n" -> number(value, style);
            default -> value.strip();
        };
    }

    private String number(String value, @Nullable String style) {
        double number = Double.parseDouble(value);
        if (isDate(style) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime date = DateUtil.getLocalDateTime(number, startsIn1904);
            return date.toLocalTime().equals(LocalTime.MIDNIGHT) ? date.toLocalDate().toString() : date.toString();
        }
        BigDecimal shown = BigDecimal.valueOf(number).round(SHOWN).stripTrailingZeros();
        return Math.abs(number) < 1e18 ? shown.toPlainString() : shown.toString();
    }

    private boolean isDate(@Nullable String style) {
        if (style == null) {
            return false;
        }
        XSSFCellStyle cellStyle = styles.getStyleAt(Integer.parseInt(style));
        if (cellStyle == null) {
            return false;
        }
        String format = cellStyle.getDataFormatString();
        return DateUtil.isADateFormat(cellStyle.getDataFormat(),
                format == null ? BuiltinFormats.getBuiltinFormat(cellStyle.getDataFormat()) : format);
    }
}
