package io.parvis.platform.outgoing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/// Makes sockets that connect to nothing inside.
final class OutsideSocketFactory extends SocketFactory {

    private final OutsideOnly addresses;

    OutsideSocketFactory(OutsideOnly addresses) {
        this.addresses = addresses;
    }

    @Override
    public Socket createSocket() {
        return new OutsideSocket(addresses);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort)
            throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort)
            throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress to) throws IOException {
        var socket = createSocket();
        socket.connect(to);
        return socket;
    }

    // Whatever connects comes through the one method; a name that was not found is no address yet.
    private static final class OutsideSocket extends Socket {

        private final OutsideOnly addresses;

        OutsideSocket(OutsideOnly addresses) {
            this.addresses = addresses;
        }

        @Override
        public void connect(SocketAddress to, int patience) throws IOException {
            if (to instanceof InetSocketAddress server && !server.isUnresolved()) {
                addresses.judge(server.getHostString(), server.getAddress());
            }
            super.connect(to, patience);
        }
    }
}
