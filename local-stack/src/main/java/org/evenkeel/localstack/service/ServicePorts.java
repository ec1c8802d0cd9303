package org.evenkeel.localstack.service;

import java.util.EnumMap;
import java.util.Map;

import org.evenkeel.localstack.process.Ports;

/** The ports of the three services, chosen before any is started, as they are told of each other. */
public final class ServicePorts {

    private final Map<ServiceModule, Integer> api = new EnumMap<>(ServiceModule.class);
    private final Map<ServiceModule, Integer> management = new EnumMap<>(ServiceModule.class);

    public ServicePorts(Ports ports) {
        for (ServiceModule module : ServiceModule.values()) {
            api.put(module, ports.free());
            management.put(module, ports.free());
        }
    }

    public int api(ServiceModule module) {
        return api.getOrDefault(module, 0);
    }

    public int management(ServiceModule module) {
        return management.getOrDefault(module, 0);
    }
}
