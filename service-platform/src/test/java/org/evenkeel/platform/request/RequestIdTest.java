package org.evenkeel.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @Test
    void keeps_a_sane_one() {
        assertThat(RequestId.accept("import-2027.04_17")).isEqualTo("import-2027.04_17");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = { "short", "line\nforged", "<script>alert</script>", "with space in" })
    void makes_its_own_of_anything_else(String offered) {
        assertThat(RequestId.accept(offered)).matches("[0-9a-f-]{36}");
        assertThat(RequestId.accept("x".repeat(65))).hasSize(36);
    }
}
