package org.evenkeel.engagement.message;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with fields between braces, such as {@code {by when}}. Pure. */
record TemplateText(String text) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern STRAY = Pattern.compile("[{}]");

    Set<TemplateField> fields() {
        Set<TemplateField> fields = EnumSet.noneOf(TemplateField.class);
        FIELD.matcher(text).results().map(found -> TemplateField.of(found.group(1)))
                .forEach(field -> field.ifPresent(fields::add));
        return fields;
    }

    /** Fields that there are not, as they are written; a brace without its other included. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>(FIELD.matcher(text).results().map(found -> found.group(1))
                .filter(written -> TemplateField.of(written).isEmpty()).map("{%s}"::formatted).toList());
        Matcher stray = STRAY.matcher(FIELD.matcher(text).replaceAll(""));
        stray.results().map(MatchResult::group).forEach(unknown::add);
        return unknown;
    }

    String filled(Map<TemplateField, String> values) {
        return FIELD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                TemplateField.of(found.group(1)).map(values::get).orElse(found.group())));
    }
}
