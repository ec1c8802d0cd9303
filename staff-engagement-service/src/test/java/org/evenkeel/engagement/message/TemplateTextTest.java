package org.evenkeel.engagement.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** Fields of a template, in plain English. */
class TemplateTextTest {

    @Test
    void fields_are_filled_and_what_is_filled_in_is_no_field() {
        TemplateText text = new TemplateText("We propose {what is proposed} {by when}.");
        assertThat(text.fields()).containsExactly(TemplateField.WHAT_IS_PROPOSED, TemplateField.BY_WHEN);
        assertThat(text.unknown()).isEmpty();
        assertThat(text.filled(Map.of(TemplateField.WHAT_IS_PROPOSED, "{by when} $1", TemplateField.BY_WHEN, "in May")))
                .isEqualTo("We propose {by when} $1 in May.");
    }

    @Test
    void unknown_fields_and_stray_braces_are_found() {
        assertThat(new TemplateText("Dear {first name}, {why} {").unknown()).containsExactly("{first name}", "{");
        assertThat(new TemplateText("{}").unknown()).containsExactly("{}");
    }
}
