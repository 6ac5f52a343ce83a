package io.parvis.cli;

import io.parvis.platform.database.CannotStart;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Map;

/// Where the program serves.
record ServerAddress(InetAddress address, int port) {

    private static final int HIGHEST_PORT = 65_535;

    static ServerAddress from(Map<String, String> environment) {
        return new ServerAddress(
                address(environment.getOrDefault("PARVIS_ADDRESS", "127.0.0.1")),
                port(environment.getOrDefault("PARVIS_PORT", "8080")));
    }

    private static InetAddress address(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    "PARVIS_ADDRESS is no address of this machine: %s.".formatted(name), e);
        }
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new CannotStart(
                "PARVIS_PORT is no port between 0 (any free one) and %d: %s."
                        .formatted(HIGHEST_PORT, text));
    }

    /// Asked before the database starts, so that a second start beside a running one disturbs
    /// nothing.
    boolean taken() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return false;
        } catch (BindException e) {
            throwIfForbidden(e);
            return true;
        } catch (IOException e) {
            throw new CannotStart(
                    "Nothing can listen on %s port %d: %s."
                            .formatted(address, port, e.getMessage()),
                    e);
        }
    }

    private void throwIfForbidden(BindException e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("Permission denied")) {
            throw new CannotStart(
                    "Port %d is reserved for the administrator: set PARVIS_PORT.".formatted(port),
                    e);
        }
        if (message.contains("assign requested address")) {
            throw new CannotStart(
                    "PARVIS_ADDRESS is no address of this machine: %s.".formatted(address), e);
        }
    }

    /// @param served the port that the server really has: 0 asked for any free one
    String url(int served) {
        var host = address.isAnyLocalAddress() ? "localhost" : address.getHostAddress();
        return "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, served);
    }
}
