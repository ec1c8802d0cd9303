package org.evenkeel.platform.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.evenkeel.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @Test
    void a_tag_is_strong_and_tells_the_version() {
        assertThat(EntityTags.of(3).getValue()).isEqualTo("v3");
        assertThat(EntityTags.of(3).isWeak()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"v3\"", "*", " * ", "\"v2\", \"v3\"", "W/\"v3\",\"v3\"", "\"\" , \"v3\"" })
    void passes_when_the_current_version_is_named(String ifMatch) {
        assertThatCode(() -> EntityTags.requireMatch(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"v2\"", "\"v33\"", "W/\"v3\"", "\"v99999999999999999999\"" })
    void is_412_when_other_versions_alone_are_named(String ifMatch) {
        assertThat(status(ifMatch)).isEqualTo(412);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void is_428_when_nothing_is_named(String ifMatch) {
        assertThat(status(ifMatch)).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = { "v3", "\"v3", "\"v3\" \"v4\"", ",", "\"v3\",", "**" })
    void is_400_when_it_cannot_be_read(String ifMatch) {
        assertThat(status(ifMatch)).isEqualTo(400);
    }

    private static int status(String ifMatch) {
        return catchThrowableOfType(Refusal.class, () -> EntityTags.requireMatch(ifMatch, 3)).type().status();
    }
}
