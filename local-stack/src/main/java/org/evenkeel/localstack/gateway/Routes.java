package org.evenkeel.localstack.gateway;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All routes, the longest prefix first. */
final class Routes {

    private final List<Route> routes;

    Routes(List<Route> routes) {
        this.routes = routes.stream().sorted(Comparator.comparingInt((Route route) -> route.prefix().length()).reversed())
                .toList();
    }

    Optional<Route> of(String path) {
        return routes.stream().filter(route -> route.covers(path)).findFirst().filter(Route::isOpen);
    }

    /** Such a path could mean another one to the service than it means here. */
    static boolean climbs(String path) {
        String plain = path.toLowerCase(Locale.ROOT).replace("%2e", ".").replace("%2f", "/").replace("%5c", "/").replace('\\',
                '/');
        return Arrays.stream(plain.split("/", -1)).map(segment -> segment.replaceFirst(";.*", ""))
                .anyMatch(segment -> segment.equals("..") || segment.equals("."));
    }
}
