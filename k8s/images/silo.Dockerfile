# syntax=docker/dockerfile:1
# The silo: keeps the streams in memory. Built from the root of the repository:
#   docker build -f k8s/images/silo.Dockerfile -t linked/silo:0.1.0 .

FROM mcr.microsoft.com/dotnet/sdk:10.0.401-noble AS keepers
WORKDIR /source
COPY .editorconfig global.json Directory.Build.props Directory.Packages.props ./
COPY src src
RUN --mount=type=cache,target=/nuget NUGET_PACKAGES=/nuget \
    dotnet publish src/Silo -c Release -o /silo --nologo \
    -p:UseOrleans=true -p:BuildWeb=false -p:PrivatePostgres=false

# Without a shell and without a package manager; "extra" brings the time zones.
FROM mcr.microsoft.com/dotnet/aspnet:10.0.12-noble-chiseled-extra
WORKDIR /silo
COPY --from=keepers /silo .
# The number, not the name: Kubernetes looks whether it is root's.
USER 1654
# Silos, gateways, health.
EXPOSE 11111 30000 8081
ENTRYPOINT ["dotnet", "ZhengXie.Linked.Silo.dll"]
