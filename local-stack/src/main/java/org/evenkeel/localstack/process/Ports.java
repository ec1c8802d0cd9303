package org.evenkeel.localstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.localstack.terminal.Failure;

/** Hands out ports of this machine that nobody listens on, none of them twice. */
public final class Ports {

    private static final int CONNECT_MILLIS = 300;

    private final Set<Integer> taken = new HashSet<>();

    public synchronized int free() {
        int port;
        do {
            port = anyFree();
        } while (!taken.add(port));
        return port;
    }

    /** The port itself, or any free one for 0. @throws Failure when something listens on it */
    public synchronized int require(int port) {
        if (port == 0) {
            return free();
        }
        if (List.of("127.0.0.1", "::1").stream().anyMatch(host -> answers(host, port)) || !canListen(port)) {
            throw Failure.of("Port " + port + " is in use by another program. Stop that, or choose another port with --port.");
        }
        taken.add(port);
        return port;
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw Failure.of("This machine gives no free port (" + e.getMessage() + ").", e);
        }
    }

    private static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canListen(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
