package org.evenkeel.localstack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.localstack.gateway.Route;
import org.evenkeel.localstack.keycloak.Keycloak;
import org.evenkeel.localstack.keycloak.Realm;
import org.evenkeel.localstack.process.Ports;
import org.evenkeel.localstack.service.ServiceModule;
import org.evenkeel.localstack.service.ServicePorts;

/** Who listens where: one port for users, the others free ones of this run. */
record Addresses(int gateway, int keycloak, int postgres, int mail, ServicePorts services) {

    static Addresses chosen(int gatewayPort) {
        Ports ports = new Ports();
        return new Addresses(ports.require(gatewayPort), ports.free(), ports.free(), ports.free(), new ServicePorts(ports));
    }

    URI origin() {
        return URI.create("http://localhost:" + gateway);
    }

    /** As browsers reach it, so that browsers and services agree on who issued a token. */
    String realm() {
        return origin() + Keycloak.PATH + "/realms/" + Realm.NAME;
    }

    /** As the Ingress of a cluster has them. Of Keycloak only what signing in needs is offered. */
    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (ServiceModule module : ServiceModule.values()) {
            routes.add(new Route(module.path(), module.module(), services.api(module)));
        }
        routes.add(new Route("/", ServiceModule.PLANNING.module(), services.api(ServiceModule.PLANNING)));
        routes.add(Route.closed(Keycloak.PATH));
        routes.add(new Route(Keycloak.PATH + "/realms/" + Realm.NAME, "Keycloak", keycloak));
        routes.add(new Route(Keycloak.PATH + "/resources", "Keycloak", keycloak));
        return routes;
    }
}
