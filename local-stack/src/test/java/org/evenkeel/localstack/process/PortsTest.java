package org.evenkeel.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    private final Ports ports = new Ports();

    @Test
    void hands_out_no_port_twice() {
        assertThat(Stream.generate(ports::free).limit(50)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "0.0.0.0" })
    void refuses_a_port_somebody_listens_on(String host) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> ports.require(port)).hasMessage(
                    "Port " + port + " is in use by another program. Stop that, or choose another port with --port.");
        }
    }

    @Test
    void takes_the_port_it_is_given_or_any_for_none() {
        int port = new Ports().free();

        assertThat(ports.require(port)).isEqualTo(port);
        assertThat(ports.require(0)).isPositive();
    }
}
