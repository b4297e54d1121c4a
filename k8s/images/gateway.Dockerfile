# syntax=docker/dockerfile:1
# The gateway: doors and windows. Built from the root of the repository:
#   docker build -f k8s/images/gateway.Dockerfile -t linked/gateway:0.1.0 .

FROM node:20.20.2-bookworm-slim AS windows
WORKDIR /source/src/Web
COPY src/Web .
RUN --mount=type=cache,target=/npm npm_config_cache=/npm sh build.sh /windows

FROM mcr.microsoft.com/dotnet/sdk:10.0.401-noble AS doors
WORKDIR /source
COPY .editorconfig global.json Directory.Build.props Directory.Packages.props ./
COPY src src
# With Orleans or not at all. PostgreSQL stands elsewhere, and the windows come from above.
RUN --mount=type=cache,target=/nuget NUGET_PACKAGES=/nuget \
    dotnet publish src/Gateway -c Release -o /gateway --nologo \
    -p:UseOrleans=true -p:BuildWeb=false -p:PrivatePostgres=false

# Without a shell and without a package manager; "extra" brings the time zones.
FROM mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled-extra
WORKDIR /gateway
COPY --from=doors /gateway .
COPY --from=windows /windows/site web
# The number, not the name: Kubernetes looks whether it is root's.
USER 1654
EXPOSE 8080
ENTRYPOINT ["dotnet", "ZhengXie.Linked.Gateway.dll"]
