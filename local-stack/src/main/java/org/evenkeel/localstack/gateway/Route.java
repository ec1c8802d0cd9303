package org.evenkeel.localstack.gateway;

/** Where requests go whose path is the prefix or lies under it. The name is what a problem document tells the user. */
public record Route(String prefix, String name, int port) {

    private static final int NO_PORT = 0;

    /** What lies under the prefix is not offered, but for the longer prefixes of other routes. */
    public static Route closed(String prefix) {
        return new Route(prefix, "", NO_PORT);
    }

    boolean isOpen() {
        return port != NO_PORT;
    }

    boolean covers(String path) {
        return prefix.equals("/") || path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
